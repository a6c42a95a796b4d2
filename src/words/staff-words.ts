import { staff } from './zh-hans/staff'

/** The words of the staff's screens, apart from `words`, so that a resident's phone does not carry them. */
export const staffWords: typeof staff = staff
