import { createContext, use, useLayoutEffect, useRef, useState } from 'react'

/** What a field is for: other texts may stand under a name than in a sentence. Null: nothing is asked. */
export type TextUse = 'name' | 'text' | 'contact' | 'targetGroup' | null

/** What has to be asked before a text is kept, and in which words. */
export type TextGuard = {
  isAsked(text: string, use: TextUse): boolean
  /** Somebody said that this text may be kept. */
  letThrough(text: string): void
  /** Goes on asking about a text whose field is gone. */
  leave(text: string, anywayDo: () => void): void
  readonly words: { readonly question: string; readonly anyway: string }
}

const nothingAsked: TextGuard = {
  isAsked: () => false,
  letThrough: () => undefined,
  leave: () => undefined,
  words: { question: '', anyway: '' },
}

/** Handed down by app, since a field knows nothing of what it is about. */
export const TextGuardContext = createContext<TextGuard>(nothingAsked)

/** A question under a field; `anyway` keeps what stands in it after all. */
export type Asked = TextGuard['words'] & { readonly anywayDo: () => void }

/** Asks before texts are kept that may have no place here; until the answer they stay in their field. */
export function useTextGuard(kind: TextUse = 'text') {
  const guard = use(TextGuardContext)
  const [asked, setAsked] = useState<Asked | null>(null)

  const isGone = useRef(false)
  // Before the fields send what was still in them: that is after everything of this kind.
  useLayoutEffect(() => {
    isGone.current = false
    return () => {
      isGone.current = true
    }
  }, [])

  const isAsked = (text: string) => guard.isAsked(text, kind)

  /** Keeps the texts, or asks first and answers false; `keep` is done once somebody said that it may. */
  function pass(texts: readonly string[], keep: () => void): boolean {
    const held = texts.filter(isAsked)
    if (held.length === 0) {
      setAsked(null)
      return true
    }
    const anywayDo = () => {
      for (const text of held) guard.letThrough(text)
      setAsked(null)
      keep()
    }
    if (isGone.current) guard.leave(held.join(', '), anywayDo)
    else setAsked({ ...guard.words, anywayDo })
    return false
  }

  /** The question, as long as what stands in the field is still what it is about. */
  const askedAbout = (text: string) => (isAsked(text.trim()) ? asked : null)

  return { asked, askedAbout, isAsked, pass, drop: () => setAsked(null) }
}
