/** Drag data type with the id of an application, unknown to other programs. */
export const dragType = 'application/x-vitae-application'
