/** Days as a person fills them in. */

/** Whether a whole day of our time was filled in; a browser gives years such as 0002 while one is typing. */
export function isPlainDay(day: string | null): day is string {
  return day !== null && /^20\d\d-\d\d-\d\d$/.test(day);
}
