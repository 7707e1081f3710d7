import { RefreshCw } from 'lucide-react'
import { appUpdate, takeUpdate } from '../store/app-update.ts'
import { useMessages } from '../store/use-messages.ts'
import { useSelected } from '../store/use-selected.ts'
import { Button } from '../ui/button.tsx'

/** A new version waits until somebody asks for it: nobody is interrupted, and the queue stays. */
export function AppUpdate() {
  const { keeping } = useMessages()
  const isReady = useSelected(appUpdate.subscribe, appUpdate.get, ({ isReady }) => isReady)
  if (!isReady) return null
  return (
    <Button icon={<RefreshCw size={16} aria-hidden />} onPress={takeUpdate}>
      {keeping.newVersion}
    </Button>
  )
}
