/** What the phone itself can say no to. Words for each are in `words.phone`, or it does not compile. */
export type PhoneProblem =
  | 'PHOTO_NOT_KEPT'
  | 'CAMERA_DENIED'
  | 'PLACE_DENIED'
  | 'PLACE_UNAVAILABLE'
  | 'MESSAGES_DENIED'
  | 'MESSAGES_UNAVAILABLE'
  | 'CALL_UNAVAILABLE'
  | 'SHARE_UNAVAILABLE'
