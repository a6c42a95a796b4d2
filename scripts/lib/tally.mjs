/** Adds up every check of a run. */
export function tally() {
  const failed = []
  let passed = 0

  return {
    /** One check: one passed or one failed. */
    add({ name, ok }) {
      if (ok) passed += 1
      else failed.push(name)
    },
    /** A Jest run: its tests; a suite that could not start, or a run without tests, counts as failed. */
    addJest({ name, ok }, report) {
      passed += report.numPassedTests
      const names = report.testResults
        .flatMap((suite) => suite.assertionResults)
        .filter((test) => test.status === 'failed')
        .map((test) => test.fullName)
      failed.push(...names)
      if (report.numTotalTests === 0 || (!ok && names.length === 0)) failed.push(name)
    },
    /** Prints what failed and the closing line; answers the exit code. */
    close() {
      for (const name of failed) process.stdout.write(`✘ ${name}\n`)
      process.stdout.write(`${passed} passed, ${failed.length} failed\n`)
      return failed.length === 0 ? 0 : 1
    },
  }
}
