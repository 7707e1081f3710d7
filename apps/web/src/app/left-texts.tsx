import { forgetText, type LeftText, useLeftTexts } from '../store/left-texts.ts'
import { useMessages } from '../store/use-messages.ts'
import { QuestionBox } from '../ui/question-box.tsx'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import styles from './left-texts.module.css'

/** Asks on about texts whose field is gone: what was typed is neither kept nor lost until somebody says so. */
export function LeftTexts() {
  const { privacy } = useMessages()
  const left = useLeftTexts()
  const last = left.at(-1)
  const answers = [
    { id: 'keep', label: privacy.notAboutFamily },
    { id: null, label: privacy.throwAway },
  ] as const

  function answer({ text, keep }: LeftText, isKept: boolean) {
    forgetText(text)
    if (isKept) keep()
  }

  return (
    <>
      <VisuallyHidden isLive>{last ? privacy.leftAsked(last.text) : ''}</VisuallyHidden>
      {left.length > 0 && (
        <div className={styles.questions}>
          {left.map((each) => (
            <QuestionBox<'keep'>
              key={each.text}
              question={privacy.leftAsked(each.text)}
              answers={answers}
              onAnswer={(choice) => answer(each, choice === 'keep')}
            />
          ))}
        </div>
      )}
    </>
  )
}
