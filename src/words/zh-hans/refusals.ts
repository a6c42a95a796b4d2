import type { Failure, Refusal } from '@/contract/refusals'
import type { Advice } from '../advice'

/** Every refusal and failure has words: one without does not compile. */
export const refusals: Record<Refusal | Failure, Advice> = {
  SESSION_MISSING: { title: '还没有登录好', advice: '请再试一次；填好的内容还在。' },
  SESSION_REFUSED: { title: '登录已失效', advice: '请再试一次，会自动重新登录；填好的内容还在。' },
  ROLE_MISSING: { title: '您的身份不能做这一步', advice: '如果您是工作人员，请确认登录的是对的身份。' },
  INPUT_INVALID: { title: '有内容填得不对', advice: '请看看标出的地方，改好后再提交。' },
  RATE_EXCEEDED: { title: '操作太频繁了', advice: '请过一会儿再试；填好的内容还在。' },
  PHOTO_EMPTY: { title: '这张照片是空的', advice: '文件里没有内容，请换一张或重新拍一张。' },
  PHOTO_UNREADABLE: { title: '这张照片打不开', advice: '文件可能损坏，或不是照片。请换一张或重新拍一张。' },
  PHOTO_HEIC: {
    title: '这张照片是 HEIC 格式，这里打不开',
    advice: '请直接用相机重新拍，或在相册里把它转成 JPEG 再选。',
  },
  PHOTO_TOO_LARGE: { title: '这张照片太大', advice: '请换一张小一点的，或直接用相机重新拍。' },
  PHOTO_TOO_MANY_PIXELS: { title: '这张照片的尺寸太大', advice: '请换一张，或用相机的普通模式重新拍。' },
  PHOTO_NOT_YOURS: { title: '有张照片不属于您', advice: '请删掉这张照片，重新拍一张再发。' },
  PHOTO_MISSING: { title: '有张照片找不到了', advice: '请删掉这张照片，重新拍一张再发；文字和地点还在。' },
  PHOTO_IN_USE: { title: '有张照片已经用在别处', advice: '请删掉这张照片，重新拍一张再发。' },
  REPORT_OUTSIDE_CITY: {
    title: '这个地点不在本市范围内',
    advice: '请改一下地点。如果问题在外地，可以拨打当地的 12345。',
  },
  REPORT_DAILY_LIMIT: {
    title: '今天上报的次数到上限了',
    advice: '内容会留在手机里，明天可以再发。着急的事请拨打 12345。',
  },
  REPORT_CATEGORY_UNKNOWN: { title: '这个类别现在没有了', advice: '请重新选一个最接近的类别。' },
  REPORT_EMPTY: { title: '还没有照片，也没有文字', advice: '拍一张照片，或写一句话，就可以发了。' },
  CASE_MISSING: { title: '没有找到这个案件', advice: '可能还没有公开，或链接不完整。可以从列表里再找一找。' },
  CASE_CLOSED: { title: '这个案件已经结束', advice: '如果问题又出现了，请重新拍一张上报。' },
  CASE_MOVED_ON: { title: '案件刚刚有了变化', advice: '别人先处理了一步。请刷新，看看现在到了哪一步。' },
  CASE_NOT_YOURS: { title: '这个案件不由您处理', advice: '如果觉得不对，请联系派遣员。' },
  CASE_NEEDS_REASON: { title: '还差理由', advice: '请选一个理由；选“其他”时，请写清楚是什么情况。' },
  CASE_NEEDS_PHOTO: { title: '还差一张处置后的照片', advice: '请到现场，尽量站在同一位置拍一张。' },
  CASE_NEEDS_REFERRAL: { title: '还没写该去找谁', advice: '请写明由哪个单位负责、居民该怎么联系。' },
  CASE_ANSWER_OVER: { title: '确认的时间已过', advice: '如果问题还在，请重新拍一张上报。' },
  CONDITION_UNKNOWN: { title: '这个立案条件现在没有了', advice: '请重新选一个立案条件。' },
  UNIT_UNKNOWN: { title: '没有这个责任单位', advice: '请重新选一个责任单位。' },
  OFFLINE: { title: '现在连不上网络', advice: '填好的内容留在手机里。有网络后再试，或点重试。' },
  TIMEOUT: { title: '等了很久没有回音', advice: '网络可能很慢。填好的内容还在，请再试一次。' },
  UNEXPECTED: {
    title: '我们这边出了点问题',
    advice: '不是您的操作有误，请稍后再试。反映问题时请带上下面的编号。',
  },
}
