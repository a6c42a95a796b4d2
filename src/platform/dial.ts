/** Opens the phone's dialler with a number; the person still has to press call. `false` where there is no dialler. */
export const dial = async (number: string): Promise<boolean> => {
  window.location.href = `tel:${number}`
  return true
}
