const phone = '^src/(pages|features|ui|platform|words)/'
const promises = '^src/(contract|domain|city|content)/'

/** Who may import whom (docs/architecture.md). A new folder that fits no wall is a new idea: name it there first. */
module.exports = {
  forbidden: [
    {
      name: 'phone-never-imports-cloud',
      comment: 'A phone bundle with cloud code in it leaks and grows.',
      severity: 'error',
      from: { path: `${phone}|^src/app` },
      to: { path: '^src/cloud/' },
    },
    {
      name: 'cloud-never-imports-phone',
      severity: 'error',
      from: { path: '^src/cloud/' },
      to: { path: `${phone}|node_modules/(react|react-dom|@tarojs)/` },
    },
    {
      name: 'promises-import-nothing-of-either-side',
      severity: 'error',
      from: { path: promises },
      to: { path: `${phone}|^src/cloud/|node_modules/(react|@tarojs|kysely|pg|fastify)/` },
    },
    {
      name: 'domain-does-no-io',
      severity: 'error',
      from: { path: '^src/domain/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'features-are-islands',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/', pathNot: '^src/features/$1/' },
    },
    {
      name: 'ui-knows-no-feature',
      severity: 'error',
      from: { path: '^src/ui/' },
      to: { path: '^src/(features|pages|platform|words|contract)/|node_modules/@tarojs/taro/' },
    },
    {
      name: 'one-door-to-taro',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(platform|pages)/|^src/app\\.' },
      to: { path: 'node_modules/@tarojs/taro/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'phone-takes-only-types-from-the-doors',
      comment: 'contract/doors pulls in the server half of oRPC.',
      severity: 'error',
      from: { path: phone },
      to: {
        path: '^src/contract/doors/|node_modules/@orpc/(contract|server|openapi)/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'only-the-city-index-names-a-city',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/city/' },
      to: { path: '^src/city/golmud/' },
    },
    {
      name: 'no-test-code-in-the-product',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(tests|scripts)/' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|output|data)/' },
  },
}
