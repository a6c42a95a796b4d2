import { TABS } from './app-tabs'

export default defineAppConfig({
  pages: [
    'pages/home/index',
    'pages/quick-report/index',
    'pages/events/index',
    'pages/handbook/index',
    'pages/me/index',
  ],
  subPackages: [
    { root: 'pages/cases', pages: ['map/index', 'list/index', 'detail/index'] },
    {
      root: 'pages/account',
      pages: ['my-reports/index', 'notices/index', 'settings/index', 'privacy/index', 'search/index'],
    },
    {
      root: 'pages/reading',
      pages: ['contents/index', 'article/index', 'search/index', 'quiz/index'],
    },
    { root: 'pages/staff', pages: ['queue/index', 'case/index', 'handle/index'] },
  ],
  preloadRule: {
    'pages/home/index': { network: 'all', packages: ['pages/cases'] },
    'pages/handbook/index': { network: 'all', packages: ['pages/reading'] },
    'pages/me/index': { network: 'wifi', packages: ['pages/account'] },
  },
  lazyCodeLoading: 'requiredComponents',
  // Only the map's own picker: no API that needs WeChat's approval for a position.
  requiredPrivateInfos: ['chooseLocation'],
  permission: { 'scope.userLocation': { desc: '用来在地图上选问题的位置；不允许也能按路名上报' } },
  __usePrivacyCheck__: true,
  darkmode: true,
  themeLocation: 'theme.json',
  // On H5 going back during the animation leaves a blank page.
  animation: false,
  window: {
    navigationBarTitleText: '街邻',
    navigationBarBackgroundColor: '@barBackground',
    navigationBarTextStyle: '@barText',
    backgroundColor: '@pageBackground',
    backgroundTextStyle: '@pullText',
  },
  tabBar: {
    color: '@tabText',
    selectedColor: '@tabSelected',
    backgroundColor: '@barBackground',
    borderStyle: 'black',
    list: TABS,
  },
})
