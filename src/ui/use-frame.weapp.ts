/** WeChat draws its own bars, from theme.json. */
export const useFrame = (_theme: string): void => undefined
