import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useAnyDraft, useAnyEditor } from '@/components/document/editor/editor-context'
import { useShareFailure } from '@/components/document/status/use-share-failure'
import { useMessages } from '@/components/ui/messages'
import { showToast } from '@/components/ui/toast-queue'
import type { Comment } from '@/dist/answers/comment-answers'
import type { CommentBody, CommentState } from '@/lib/api/comments'
import type { ApiResult } from '@/lib/browser/client/api-types'
import { watchComments } from '@/lib/browser/share/comments/comment-news'
import { commentsApi } from '@/lib/browser/share/comments/comments-api'
import { comments as commentMessages } from '@/lib/messages/areas'

type State =
  | { kind: 'loading' }
  | { kind: 'failed'; code: string }
  | { kind: 'shown'; comments: Comment[] }

/** Actions on comments; each resolves with whether the server has applied it. */
export type CommentActions = {
  add: (body: CommentBody, idempotencyKey: string) => Promise<boolean>
  setState: (comment: string, state: CommentState) => Promise<boolean>
  reply: (comment: string, text: string, idempotencyKey: string) => Promise<boolean>
  remove: (comment: string) => Promise<boolean>
}

/** Returns the comments on the open document, loaded when their panel opens. */
export function useComments() {
  const { view } = useAnyEditor()
  const id = useAnyDraft((document) => document.id)
  const failureOf = useShareFailure()
  const { outdated, full } = useMessages(commentMessages)
  const [state, setState] = useState<State>({ kind: 'loading' })

  const load = useCallback(async () => {
    setState({ kind: 'loading' })
    const result = await commentsApi.list(id)
    setState(
      result.ok ? { kind: 'shown', comments: result.value } : { kind: 'failed', code: result.code },
    )
  }, [id])
  useEffect(() => void load(), [load])
  /** Number of changes sent from here: a list requested before one is outdated. */
  const changes = useRef(0)
  useEffect(() => {
    return watchComments(id, async () => {
      const before = changes.current
      const result = await commentsApi.list(id)
      // A background request: on failure the current list stays.
      if (result.ok && changes.current === before) {
        setState({ kind: 'shown', comments: result.value })
      }
    })
  }, [id])
  useEffect(() => {
    if (state.kind === 'shown') view.set({ comments: state.comments })
  }, [state, view])

  const actions = useMemo((): CommentActions => {
    /** Applies the server's version of a comment; null if it was deleted. */
    async function change(comment: string, sent: Promise<ApiResult<Comment | null>>) {
      changes.current += 1
      const result = await sent
      changes.current += 1
      if (!result.ok) {
        showToast({ text: failureOf(result.code) })
        return false
      }
      setState((before) => {
        if (before.kind !== 'shown') return before
        const comments = before.comments.flatMap((one) =>
          one.id === comment ? (result.value ?? []) : one,
        )
        return { kind: 'shown', comments }
      })
      return true
    }
    /** Appends a new comment. */
    async function add(body: CommentBody, idempotencyKey: string) {
      changes.current += 1
      const result = await commentsApi.add(id, body, idempotencyKey)
      changes.current += 1
      if (!result.ok) {
        // The quoted text is gone, or a limit is reached.
        const own: Record<string, string | undefined> = { invalid: outdated, 'limit-reached': full }
        showToast({ text: own[result.code] ?? failureOf(result.code) })
        return false
      }
      setState((before) => {
        const others = before.kind === 'shown' ? before.comments : []
        const comments = [...others.filter((one) => one.id !== result.value.id), result.value]
        return { kind: 'shown', comments }
      })
      return true
    }
    return {
      add,
      setState: (comment, next) => change(comment, commentsApi.setState({ id, comment }, next)),
      reply: (comment, text, idempotencyKey) =>
        change(comment, commentsApi.reply({ id, comment }, { text, idempotencyKey })),
      remove: (comment) => change(comment, commentsApi.remove({ id, comment })),
    }
  }, [id, failureOf, outdated, full])
  return { state, load, actions }
}
