export default definePageConfig({ navigationBarTitleText: '处理案件', enablePullDownRefresh: true })
