/** Words between spaces and line breaks: a list that is read and edited as a list. */
export const wordList = (text: string): readonly string[] => text.trim().split(/\s+/)
