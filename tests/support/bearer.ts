/** The header of who asks over HTTP. */
export const bearer = (token?: string) => (token ? { authorization: `Bearer ${token}` } : {})
