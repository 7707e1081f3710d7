import { useMessages } from '../store/use-messages.ts'
import { Button } from '../ui/button.tsx'
import { NoticePage } from './notice-page.tsx'

/** When a screen breaks by our own fault: what was entered is safe. */
export function BrokenPage() {
  const { broken } = useMessages().shell
  return (
    <NoticePage title={broken.title} text={broken.text}>
      <Button look="primary" onPress={() => location.reload()}>
        {broken.reload}
      </Button>
    </NoticePage>
  )
}
