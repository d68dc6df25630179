/** Words for those who are served. */
export const englishClients = `
customer client | client customer account_holder | buyer purchaser | user end-user
| guest visitor | visitor attendee | pupil student | student learner | child kid youngster
| young_people youth | older_people elderly seniors | patient service_user_
`
