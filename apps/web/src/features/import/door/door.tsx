import { FileUp } from 'lucide-react'
import { FileTrigger } from 'react-aria-components'
import { useLiveMap } from '../../../store/live-map.ts'
import { useMessages } from '../../../store/use-messages.ts'
import { Button } from '../../../ui/button.tsx'
import page from '../import-page.module.css'
import { readGivenFile } from '../reading/read-source.ts'
import styles from './door.module.css'
import { KeptList } from './kept-list.tsx'
import { PasteCells } from './paste-cells.tsx'

/** The ways in: go on with what was not finished, choose a file, or paste cells. */
export function Door() {
  const { importing } = useMessages()
  const { door } = importing
  const map = useLiveMap()
  return (
    <>
      <KeptList />
      <div className={styles.ways}>
        <section className={page.sheet}>
          <h2>{door.chooseTitle}</h2>
          <div className={page.buttons}>
            <FileTrigger
              onSelect={(files) => {
                const [file] = files ?? []
                if (file) void readGivenFile(map, file)
              }}
            >
              <Button look="primary" icon={<FileUp size={20} aria-hidden />}>
                {door.choose}
              </Button>
            </FileTrigger>
            <span className={styles.drop}>{door.drop}</span>
          </div>
          <p className={page.told}>{door.kinds}</p>
          <p className={page.told}>{door.staysHere}</p>
        </section>
        <section className={page.sheet}>
          <h2>{door.pasteTitle}</h2>
          <PasteCells />
        </section>
      </div>
      <p className={page.warning}>{door.familyWarning}</p>
    </>
  )
}
