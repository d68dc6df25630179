'use client'

import { createContext, type ReactNode, useContext, useMemo } from 'react'
import {
  createValueFinder,
  differingValues,
  type ReadValue,
} from '@/lib/importers/draft/differing-values'
import type { Traced } from '@/lib/importers/draft/draft-types'
import type { ModelReading } from '@/lib/importers/draft/review-types'

/** Returns what the reader had for a value of a model's reading; null where both have the same. */
type FindReaders = (value: Traced) => readonly ReadValue[] | null

const ReaderContext = createContext<FindReaders>(() => null)

type Props = { model: ModelReading | undefined; children: ReactNode }

/** Provides what the reader had where a model's reading is reviewed. */
export function ReaderProvider({ model, children }: Props) {
  const find = useMemo<FindReaders>(() => {
    if (!model) return () => null
    const differing = new Set(differingValues(model.draft, model.reader))
    const finder = createValueFinder(model.reader)
    return (value) => (differing.has(value) ? finder(value) : null)
  }, [model])
  return <ReaderContext value={find}>{children}</ReaderContext>
}

/** Returns what the reader had for a value; null where that is the same, or no model has read the file. */
export function useReadersValues(value: Traced | null): readonly ReadValue[] | null {
  const find = useContext(ReaderContext)
  return value && find(value)
}
