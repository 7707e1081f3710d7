import { useSlashKey } from '../../ui/use-slash-key.ts'
import { focusField } from './worksheet-store.ts'

/** The key / goes to the field for a new name, however far down it is. */
export function useSlashToField(field: string) {
  useSlashKey(() => {
    focusField(field)
    return true
  })
}
