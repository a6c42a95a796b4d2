export const iconCss: () => string
export const iconNames: () => string
