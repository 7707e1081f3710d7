import { Share2 } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { useMessages } from '../../store/use-messages.ts'
import { Button } from '../../ui/button.tsx'

const ShareDialog = lazy(async () => {
  const { ShareDialog } = await import('./share-dialog.tsx')
  return { default: ShareDialog }
})

/** Opens the dialog in which links are made and the room is opened. */
export function ShareButton() {
  const { share } = useMessages()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <Button icon={<Share2 size={18} aria-hidden />} onPress={() => setIsOpen(true)}>
        <span data-share-word>{share.button}</span>
      </Button>
      {isOpen && (
        <Suspense>
          <ShareDialog onClose={() => setIsOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
