/** A mobile number of the mainland: eleven digits, the first a 1. */
export const PHONE_NUMBER = /^1\d{10}$/
