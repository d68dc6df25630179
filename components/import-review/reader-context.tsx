import { createContext, type ReactNode, useContext, useMemo } from 'react'
import {
  createValueFinder,
  differingValues,
  type ReadValue,
} from '@/lib/importers/draft/differing-values'
import type { Traced } from '@/lib/importers/draft/draft-types'
import type { ModelReading } from '@/lib/importers/draft/review-types'

/** Returns the importer's values in place of a value by a model; null if they are equal. */
type FindReaders = (value: Traced) => readonly ReadValue[] | null

const ReaderContext = createContext<FindReaders>(() => null)

type Props = { model: ModelReading | undefined; children: ReactNode }

/** Provides the importer's own reading during the review of a model's. */
export function ReaderProvider({ model, children }: Props) {
  const find = useMemo<FindReaders>(() => {
    if (!model) return () => null
    const differing = new Set(differingValues(model.draft, model.reader))
    const finder = createValueFinder(model.reader)
    return (value) => (differing.has(value) ? finder(value) : null)
  }, [model])
  return <ReaderContext value={find}>{children}</ReaderContext>
}

/** Returns the importer's values in place of a value; null if they are equal, or no model has read the file. */
export function useReadersValues(value: Traced | null): readonly ReadValue[] | null {
  const find = useContext(ReaderContext)
  return value && find(value)
}
