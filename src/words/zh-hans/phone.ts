import type { PhoneProblem } from '@/platform/problem'
import type { Advice } from '../advice'

/** What the phone itself says no to. Nothing of it stops a report. */
export const phone: Record<PhoneProblem, Advice> = {
  PHOTO_NOT_KEPT: {
    title: '手机存不下这张照片',
    advice: '可能是空间不够，或正在用无痕浏览。请清理一些空间，或换个普通窗口再试。',
  },
  CAMERA_DENIED: { title: '没有允许使用相机或相册', advice: '可以在手机设置里打开，也可以只写文字上报。' },
  PLACE_DENIED: { title: '没有允许使用位置', advice: '没关系，可以按街巷或地标选地点，或者不填地点。' },
  PLACE_UNAVAILABLE: { title: '现在定不了位', advice: '可以按街巷或地标选地点，或者不填地点。' },
  MESSAGES_DENIED: { title: '没有开启微信提醒', advice: '没关系，有进展时在“消息”里都能看到。' },
  MESSAGES_UNAVAILABLE: { title: '这里不能发微信提醒', advice: '有进展时在“消息”里都能看到。' },
  CALL_UNAVAILABLE: { title: '这台设备不能拨号', advice: '请用手机拨打上面的号码。' },
  SHARE_UNAVAILABLE: { title: '这里不能直接分享', advice: '可以复制网址发给别人。' },
}
