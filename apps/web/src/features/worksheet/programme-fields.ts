/** Under which names the two fields of a programme keep their text and take the focus. */
export const leadField = (programme: string) => `${programme}/lead`
export const partnersField = (programme: string) => `${programme}/partners`
