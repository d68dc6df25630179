import { applications as english } from '../en/applications'

export const applications = english
