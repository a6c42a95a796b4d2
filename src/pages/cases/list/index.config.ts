export default definePageConfig({ navigationBarTitleText: '案件列表', enablePullDownRefresh: true })
