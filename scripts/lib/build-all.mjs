import { builtOnce } from './built.mjs'
import { step } from './step.mjs'

const isCloud = (path) => path === 'src/cloud'

/** Builds what `npm start` serves, each part only when its sources changed: the handbook's tables, the H5 app, the server. */
export async function buildAll() {
  await must('compile the handbook', 'node', ['scripts/handbook/compile.mjs'])
  const { JIELIN_API = '', JIELIN_TEMPLATES = '' } = process.env
  const phone = {
    folder: 'dist/h5',
    sources: ['src', 'config', 'babel.config.js', 'package.json', 'package-lock.json', 'tsconfig.json'],
    settings: { JIELIN_API, JIELIN_TEMPLATES },
    except: isCloud,
  }
  await builtOnce(phone, () =>
    must(
      'build the H5 app (a minute or two the first time)',
      'npx',
      ['--no-install', 'taro', 'build', '--type', 'h5'],
      {
        env: { NODE_ENV: 'production', JIELIN_TRANSPORT: 'http' },
      },
    ),
  )
  const server = {
    folder: 'dist/server',
    sources: [
      'src/cloud',
      'src/contract',
      'src/domain',
      'src/city',
      'package-lock.json',
      'scripts/build-server.mjs',
    ],
  }
  await builtOnce(server, () => must('build the server', 'node', ['scripts/build-server.mjs']))
}

async function must(name, command, args, options) {
  const { ok } = await step(name, command, args, options)
  if (!ok) throw new Error(`«${name}» failed; it says above why.`)
}
