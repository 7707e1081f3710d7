/** Whether nine digits are a Dutch citizen service number (BSN): the eleven test, its last digit counting −1. */
export function isCitizenNumber(digits: string): boolean {
  if (!/^\d{9}$/.test(digits) || /^(\d)\1*$/.test(digits)) return false
  const sum = [...digits].reduce(
    (total, digit, at) => total + Number(digit) * (at < 8 ? 9 - at : -1),
    0,
  )
  return sum % 11 === 0
}
