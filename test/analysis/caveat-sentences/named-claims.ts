import type { CaveatKind } from '../../../lib/model.ts';

/** Texts of our own in which a caveat names the claim it limits, and the words of that claim. */
export const NAMED_CLAIMS: [CaveatKind, string, string][] = [
  // What the caveat's own words tell is not what it limits.
  ['anonymous', 'The Hale Tribune said the dam was dry. The weekly cited anonymous insiders.', 'the dam was dry'],
  [
    'disputed',
    `The union blamed Brindle Mills for the leak.

The Hale Tribune reported that the firm denied it was careless and said the pipes were new.`,
    'Brindle Mills for the leak | it was careless',
  ],
  // What nobody wants to speak of.
  [
    'no-response',
    `The lawsuit says the guards slept. Mr Orr said the pool would open in May. The council declined to comment on the lawsuit.`,
    'the guards slept',
  ],
  [
    'no-response',
    'The mayor said the pool was unsafe. Ms Hale said a deal was near. She declined to elaborate.',
    'a deal was near',
  ],
  [
    'no-response',
    'Ms Hale said Mr Orr had sold the pool. Mr Orr declined to comment for this article.',
    'Mr Orr had sold the pool',
  ],
  [
    'disputed',
    'The mayor said the shed was old. Ms Hale denied that she mishandled stored information.',
    'she mishandled stored information',
  ],
  ['alleged', 'The mill reportedly has already denied the sale.', 'the sale'],
  ['alleged', 'The quarry is said to be worth a fortune.', 'The quarry is … to be worth a fortune'],
  ['alleged', 'The clerks are accused of forging, selling and hiding deeds.', 'forging, selling and hiding deeds'],
  [
    'unverified',
    `Norvia's army said 40 of its soldiers had been killed at the lake. The rebels said 300 soldiers had been killed.

"We will not stop," a captain said. It has not been possible to verify the losses reported by either side.`,
    '40 of its soldiers had been killed at the lake | 40 | 300 soldiers had been killed | 300',
  ],
  [
    'unverified',
    `Odo Marr said his men had taken Elmbridge.

"It is on the border," he said.

The mayor said schools were shut.

Kestrel News was not able to verify Marr's battlefield claims.`,
    'his men had taken Elmbridge | "It is on the border,"',
  ],
  [
    'unverified',
    'Hill rebels said they had taken the post. The army said it still held it. Neither claim could be verified.',
    'they had taken the post | it still held it',
  ],
  [
    'unverified',
    'Hill rebels said they took the post. The army said it held it. The claims could not be verified, but the road is the longest since King Odo seized power, saying the move was needed.',
    'they took the post | it held it',
  ],
  [
    'unverified',
    'The ministry said 40 guards had died. A trader said 12 cows were lost. The ministry’s figures could not be independently verified.',
    '40',
  ],
  [
    'unverified',
    'Norvia said its planes had sunk a ship. Tarvia said a boat was damaged. Norvian claims could not be verified.',
    'its planes had sunk a ship',
  ],
  [
    'unverified',
    'Villagers reported that a dam had burst. Edna Moll, of the coast guard, said she could not confirm the reports.',
    'a dam had burst',
  ],
  [
    'unverified',
    'Max Lund said he had been beaten in a cell. Police said the cells were clean. His account could not be verified.',
    'he had been beaten in a cell',
  ],
  [
    'unverified',
    `Five Danes and two Swedes were among the missing. The mayor said the boat was old.

The identities of the Danes were not yet confirmed.`,
    'Five',
  ],
  [
    'unclear',
    'About 30 hikers were missing. But the rangers said it was still unclear how many hikers had left the ridge.',
    'About 30',
  ],
  [
    'no-evidence',
    `The hill rebels said they had killed guards. The army said the road was open. A trader said prices had doubled.

The rebels offered no proof of their claim.`,
    'they had killed guards',
  ],
  [
    'no-evidence',
    'Senator Orr said the vote had been stolen. A judge, Ada Poll, said the vote was fair. Orr has provided no evidence.',
    'the vote had been stolen',
  ],
  [
    'preliminary',
    'At least four people died in the fire. The mayor said the toll could rise because 12 of the 80 in the mill were missing.',
    'At least four',
  ],
  [
    'disputed',
    `Odo Marr said his men had taken Elmbridge. The mayor said schools were shut. A trader said bread was dear.

The village head denied Elmbridge had been taken.`,
    'his men had taken Elmbridge | Elmbridge had been taken',
  ],
  [
    'disputed',
    `The port’s director, Ida Orlo, rejected claims made by the Harbour Union, calling them nonsense.

The Harbour Union had accused the port of hiding accidents.`,
    'the port of hiding accidents',
  ],
  [
    'disputed',
    'Tarn Ode said his men had taken a bridge. The army dismissed the report in a note sent to newspapers.',
    'his men had taken a bridge',
  ],
  [
    'disputed',
    'Officials gave contradicting tolls. The ministry said 15 people were killed. The clinic said four people were killed.',
    '15 | four',
  ],
  [
    'secondhand',
    'The Kestrel Post reported the sale on Friday, saying the mill would go to a rival.',
    'the sale | the mill would go to a rival',
  ],
  [
    'unverified',
    `The union said 2,000 people marched. Police put the crowd at 600. Organisers said 5,000 took part.

None of the estimates could be verified.`,
    '2,000 | 600 | 5,000',
  ],
  [
    'unverified',
    `The mayor said the dam was old. The clinic said a nurse had been hurt.

Hill rebels said they had taken the post.

The army said it still held it.

The claims could not be verified.`,
    'they had taken the post | it still held it',
  ],
  [
    'no-evidence',
    'Prosecutors said the couple hid money. Their lawyer, Odo Kell, said the money was a loan. Kell did not provide documents to support his statement.',
    'the money was a loan',
  ],
  [
    'no-evidence',
    'Odo Marr said his men had found a grave. His assertion has not been backed up by any evidence.',
    'his men had found a grave',
  ],
  [
    'disputed',
    'Police said the suspect had confessed. His family said he was beaten. Police rejected the family’s allegations.',
    'he was beaten',
  ],
  ['disputed', 'The ministry said 30 guards had died. A clinic worker told reporters those figures were wrong.', '30'],
  [
    'disputed',
    `A trader said bread was dear.

The port denied that it had hidden two accidents.`,
    'it had hidden two accidents | two',
  ],
  [
    'disputed',
    `Officials said the crowd numbered 2,000.

Organisers said 40,000 people had come.

The discrepancy could not be explained.`,
    '2,000 | 40,000',
  ],
  [
    'preliminary',
    'At least 14 people were killed when a bridge fell, officials said. Rescuers said 30 cars were in the river. The death toll is expected to rise.',
    'At least 14',
  ],
  [
    'unverified',
    'The minister, Aldo Rey, said the ward was empty. A nurse, who asked for anonymity, said four men had been moved there. Her account could not be corroborated.',
    'four men had been moved there | four',
  ],
  [
    'unverified',
    'More than 40 schools will stay shut, according to the Hill Gazette. We have not been able to confirm that number; councils have told us of 29.',
    'More than 40',
  ],
  ['disputed', 'A critic, Ida Moss, said the pill did nothing. Lund disputes that reading.', 'the pill did nothing'],
  [
    'disputed',
    'A trader said bread was dear. The Hill Gazette reported that Tarnco had hired bankers, a report Tarnco’s board denied.',
    'Tarnco had hired bankers, a report Tarnco’s board denied',
  ],
  [
    'disputed',
    'Tarvia said nine guards had died. Aid workers said eight villagers were hurt. The rebels rejected the figures being given by Tarvia.',
    'nine',
  ],
  [
    'disputed',
    `Norvian president denies vote buying allegations

In the hills of Oster "the box filled quickly", an observer said. A trader said bread was dear.`,
    'vote buying allegations',
  ],
  [
    'disputed',
    `Police said the boy was found in a field on Monday. The boy’s family rejects police allegations he sold fuel.`,
    'the boy was found in a field on Monday | police allegations he sold fuel',
  ],
];
