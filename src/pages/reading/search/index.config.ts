export default definePageConfig({ navigationBarTitleText: '搜手册' })
