/** A parameter of a page as it was told: WeChat hands it over encoded, a browser decoded. Text that is no code stays as it is. */
export const told = (parameter: string | undefined): string => {
  try {
    return decodeURIComponent(parameter ?? '')
  } catch {
    return parameter ?? ''
  }
}
