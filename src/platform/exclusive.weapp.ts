/** A mini-program runs once, so whoever asks is alone. */
export const exclusively = <T>(_name: string, work: () => Promise<T>): Promise<T> => work()
