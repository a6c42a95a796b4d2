/** An instant as the wire carries it; no instant stays none. */
export const iso = (at: Date | null): string | null => at?.toISOString() ?? null
