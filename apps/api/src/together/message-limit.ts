/** Lets each sender through so many times a second; what is more is not worth keeping. */
export function messageLimit(most: number, now: () => number): (sender: string) => boolean {
  const second = 1000
  const sent = new Map<string, number[]>()
  let sweptAt = now()

  function sweep(at: number) {
    if (at - sweptAt < 60 * second) return
    sweptAt = at
    for (const [sender, times] of sent) if ((times.at(-1) ?? 0) <= at - second) sent.delete(sender)
  }

  return (sender) => {
    const at = now()
    sweep(at)
    const recent = (sent.get(sender) ?? []).filter((time) => time > at - second)
    if (recent.length >= most) return false
    sent.set(sender, [...recent, at])
    return true
  }
}
