export default definePageConfig({ navigationBarTitleText: '找功能' })
