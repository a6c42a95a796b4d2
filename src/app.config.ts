export default defineAppConfig({
  pages: ['pages/home/index', 'pages/quick-report/index', 'pages/events/index', 'pages/handbook/index', 'pages/me/index'],
  subPackages: [
    { root: 'pages/cases', pages: ['map/index', 'detail/index'] },
    { root: 'pages/staff', pages: ['queue/index'] },
  ],
  window: { navigationBarTitleText: '街邻' },
})
