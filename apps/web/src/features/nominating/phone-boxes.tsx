import { fourBoxes } from '@webwijzer/domain/four-boxes'
import type { Store } from '../../store/create-store.ts'
import { useMessages } from '../../store/use-messages.ts'
import type { AnswerDrafts } from './answer-drafts.ts'
import { PhoneBox } from './phone-box.tsx'
import styles from './phone-page.module.css'

/** The four questions of session 4, for who likes to answer them on a phone, without a name. */
export function PhoneBoxes({ drafts }: { readonly drafts: Store<AnswerDrafts> }) {
  const { boxes: say } = useMessages().nominating
  return (
    <section className={styles.boxes} aria-labelledby="four-boxes">
      <h2 id="four-boxes">{say.title}</h2>
      <p className={styles.hint}>{say.lead}</p>
      {fourBoxes.map((box) => (
        <PhoneBox key={box} box={box} drafts={drafts} />
      ))}
    </section>
  )
}
