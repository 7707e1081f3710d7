import { mayEdit } from '../../commands/define-command.ts'
import { useRole } from '../../store/live-map.ts'

/** Whether who looks at the cards may change them; everybody else reads. */
export const useCanEdit = (): boolean => mayEdit({ role: useRole() })
