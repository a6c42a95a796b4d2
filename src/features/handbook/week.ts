const twoDigits = (value: number) => String(value).padStart(2, '0')

/** The Monday of a moment's week on this phone's calendar, `YYYY-MM-DD`. */
export const weekOf = (now: number): string => {
  const day = new Date(now)
  day.setDate(day.getDate() - ((day.getDay() + 6) % 7))
  return [day.getFullYear(), twoDigits(day.getMonth() + 1), twoDigits(day.getDate())].join('-')
}
