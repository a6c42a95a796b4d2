/** ESM-only packages that Jest's CommonJS world needs transformed. */
const esmOnly = [
  '@orpc',
  'json-schema-typed',
  'uuid',
  'idb-keyval',
  'exifr',
  '@valibot',
  'valibot',
  'file-type',
  'strtok3',
  'token-types',
  'uint8array-extras',
  '@tokenizer',
  '@borewit',
  'rou3',
]

const swc = {
  jsc: {
    parser: { syntax: 'typescript', tsx: true },
    transform: { react: { runtime: 'automatic' } },
    target: 'es2022',
  },
}

const shared = {
  transform: { '\\.sql$': '<rootDir>/tests/support/text-file.cjs', '\\.(c|m)?[jt]sx?$': ['@swc/jest', swc] },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/)`],
  moduleNameMapper: { '^@/(.*)$': '<rootDir>/src/$1' },
}

const project = (name, more = {}) => ({
  ...shared,
  displayName: name,
  rootDir: import.meta.dirname,
  testMatch: [`<rootDir>/tests/${name}/**/*.test.ts?(x)`],
  testEnvironment: 'node',
  ...more,
})

export default {
  // For a machine under load; time never decides whether a test passes. Jest reads it here only, not in a project.
  testTimeout: 120_000,
  projects: [
    project('domain'),
    project('handbook'),
    project('cloud'),
    project('architecture'),
    project('weapp'),
    project('e2e'),
    project('app', {
      testEnvironment: 'jsdom',
      // What config/index.ts defines for a build.
      globals: { JIELIN_TRANSPORT: 'http', JIELIN_API: '', JIELIN_TEMPLATES: '' },
      setupFiles: ['<rootDir>/tests/app/support/missing-in-jsdom.cjs'],
      setupFilesAfterEnv: ['@testing-library/jest-dom'],
      moduleNameMapper: {
        '\\.css$': '<rootDir>/tests/app/support/css-module.cjs',
        '^@tarojs/components$': '<rootDir>/tests/app/support/taro-components.tsx',
        ...shared.moduleNameMapper,
      },
    }),
  ],
}
