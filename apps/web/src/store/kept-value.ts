/** One string that outlives the page, in this browser; where storage is forbidden it simply does not. */
export function keptValue(name: string, storage: () => Storage = () => localStorage) {
  const key = `webwijzer.${name}`
  return {
    read(): string | null {
      try {
        return storage().getItem(key)
      } catch {
        return null
      }
    },
    write(value: string): boolean {
      try {
        storage().setItem(key, value)
        return true
      } catch {
        return false
      }
    },
  }
}
