import { FileUp } from 'lucide-react'
import { FileTrigger } from 'react-aria-components'
import { useLocation } from 'wouter'
import { announce } from '../../store/announcements.ts'
import { handFile } from '../../store/importing/handed-file.ts'
import { createMap } from '../../store/importing/new-map.ts'
import { useUi } from '../../store/ui-store.ts'
import { useMessages } from '../../store/use-messages.ts'
import { Button } from '../../ui/button.tsx'

/** A new map that is called after a file, with the file at its door. */
export function NewFromFile() {
  const { myMaps } = useMessages()
  const language = useUi((ui) => ui.language)
  const [, navigate] = useLocation()

  async function open(file: File) {
    const id = await createMap(nameOf(file), language)
    if (id === null) return announce(myMaps.failed, { tone: 'problem' })
    handFile(id, file)
    navigate(`/m/${encodeURIComponent(id)}/importeren`)
  }

  return (
    <FileTrigger
      onSelect={(files) => {
        const [file] = files ?? []
        if (file) void open(file)
      }}
    >
      <Button icon={<FileUp size={20} aria-hidden />}>{myMaps.newMapFromFile}</Button>
    </FileTrigger>
  )
}

/** The name of a file without its ending, short enough for a map. */
const nameOf = ({ name }: File): string =>
  name
    .replace(/\.[^.]*$/, '')
    .slice(0, 200)
    .trim() || name.slice(0, 200)
