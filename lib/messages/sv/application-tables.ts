import { applicationTables as english } from '../en/application-tables'

export const applicationTables = english
