export default definePageConfig({ navigationBarTitleText: '亲子问答' })
