/** What the phone itself can say no to. Words for each are in `words.phone`, or it does not compile. */
export const PHONE_PROBLEMS = [
  'PHOTO_NOT_KEPT',
  'CAMERA_DENIED',
  'PLACE_DENIED',
  'PLACE_UNAVAILABLE',
  'MESSAGES_DENIED',
  'MESSAGES_UNAVAILABLE',
  'CALL_UNAVAILABLE',
  'SHARE_UNAVAILABLE',
] as const
export type PhoneProblem = (typeof PHONE_PROBLEMS)[number]
