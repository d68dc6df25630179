/**
 * Columns of the list from 640 px: job, covers, next, day, menu; from 1024 px with the place, from 1180 px with the CV. The
 * heads have the same.
 */
export const columns =
  'grid-cols-[minmax(0,1fr)_2.5rem] sm:grid-cols-[minmax(0,1fr)_9.5rem_9rem_6rem_2rem] min-[64rem]:grid-cols-[minmax(0,1fr)_7rem_10.5rem_10rem_6.5rem_2rem] bar:grid-cols-[minmax(0,1fr)_9rem_11rem_12rem_11.5rem_7rem_2rem]'
