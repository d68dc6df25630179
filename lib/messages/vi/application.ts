import { application as english } from '../en/application'

export const application = english
