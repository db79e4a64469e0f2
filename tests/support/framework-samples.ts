/** A small source of each format, made up: what tests read, change and mutate. */
const item = (identifier: string, fullStatement: string, more: object = {}) => ({ identifier, fullStatement, ...more });
const childOf = (child: string, parent: string, sequenceNumber?: number) => ({
  identifier: `${child}-${parent}`,
  associationType: 'isChildOf',
  originNodeURI: { identifier: child, uri: `https://x.example/${child}` },
  destinationNodeURI: { identifier: parent, uri: `https://x.example/${parent}` },
  ...(sequenceNumber === undefined ? {} : { sequenceNumber }),
});
const rubricLevel = (quality: string, score: number) => ({
  identifier: `l-${score}`,
  quality,
  score,
  description: quality,
});

export const casePackage = {
  CFDocument: { identifier: 'doc', title: 'Teaching', creator: 'Board', description: 'About it' },
  CFItems: [
    item('g', 'Group', { humanCodingScheme: 'G' }),
    item('b', 'Second', { humanCodingScheme: 'G.2', notes: 'a note' }),
    item('a', 'First', { humanCodingScheme: 'G.1' }),
  ],
  CFAssociations: [childOf('g', 'doc', 1), childOf('b', 'g', 2), childOf('a', 'g', 1)],
  CFRubrics: [
    {
      identifier: 'r',
      title: 'Rubric',
      CFRubricCriteria: [
        {
          identifier: 'c',
          description: 'Criterion',
          CFItemURI: { identifier: 'A' },
          CFRubricCriterionLevels: [rubricLevel('Good', 3), rubricLevel('Fair', 2), rubricLevel('Poor', 1)],
        },
      ],
    },
  ],
};

export const matrix = {
  framework: {
    institution: 'all',
    name: 'Standards',
    description: 'See <a href="https://x.example">here</a> &amp; there',
    selfassess: false,
    evidencestatuses: [
      { begun: 'Begun' },
      { incomplete: 'Not met' },
      { partialcomplete: 'Partly' },
      { completed: 'Met' },
    ],
    standards: [
      { shortname: '1', name: 'One', description: '<p>About <b>one</b></p>', standardid: 1 },
      { shortname: '2', name: 'Two', description: '', standardid: 2 },
    ],
    standardelements: [
      { shortname: '1.1', name: 'One one', description: 'D', standardid: 1, elementid: '1.1' },
      { shortname: '1.1.1', name: 'Deep', description: '', standardid: 1, elementid: '1.1.1', parentelementid: '1.1' },
      {
        shortname: '2.1',
        name: 'Two one',
        description: '',
        standardid: 2,
        elementid: '2.1',
        parentelementid: 'undefined',
      },
    ],
  },
};

const scale = '"[{""scaleid"":""2""},{""id"":3,""scaledefault"":1,""proficient"":1}]"';
export const moodleTable = [
  'Ouder,ID,Naam,Beschrijving,Formaat,Schaal,Configuratie,R,R,R,Kruis,Export,Kader,Taxonomie',
  `,F,Framework,<p>All</p>,1,"No,Some,Yes",${scale},,,,,,1,"competency,competency"`,
  ',A,Group,<p>Group café</p>,1,,,,,,,,,',
  'A,A1,Leaf one,<p>What it<br>means</p>,1,,,,,,,,,',
  'A,A2,Leaf two,<p>Leaf two</p>,1,,,,,,,,,',
].join('\r\n');

export const opensaltTable = [
  'Identifier,fullStatement,Human Coding Scheme,sequenceNumber,Abbreviated Statement,Notes,Is Child Of',
  'i1,Everything,M,1,,,',
  'i2,"Later, with a comma",M.B,2,,,i1',
  'i3,Earlier,M.A,1,Short,note,M',
].join('\n');

export const badge = {
  '@context': ['https://www.w3.org/ns/credentials/v2'],
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  id: 'https://x.example/1',
  credentialSubject: {
    achievement: {
      id: 'https://x.example/a',
      type: ['Achievement'],
      name: 'Badge',
      creator: { name: 'Issuer' },
      criteria: { narrative: 'Do it' },
      resultDescription: [
        { id: 'urn:r1', name: 'Grade', resultType: 'LetterGrade', allowedValue: ['C', 'B', 'A'], requiredValue: 'B' },
        {
          id: 'urn:r2',
          name: 'Rubric',
          resultType: 'RubricCriterionLevel',
          requiredLevel: 'urn:l2',
          rubricCriterionLevel: [
            { id: 'urn:l1', level: 'Low', name: 'Low', points: '1' },
            { id: 'urn:l2', level: 'Mid', name: 'Mid', points: '2' },
            { id: 'urn:l3', level: 'High', name: 'High', points: '3' },
          ],
        },
      ],
    },
  },
};

export const ctdlGraph = {
  '@context': 'https://credreg.net/ctdlasn/schema/context/json',
  '@graph': [
    {
      '@id': 'https://x.example/ce-f',
      '@type': 'ceasn:CompetencyFramework',
      'ceasn:name': { es: 'Marco', 'en-US': 'Framework' },
      'ceasn:inLanguage': ['en'],
      'ceasn:hasTopChild': ['https://x.example/ce-t'],
    },
    {
      '@id': 'https://x.example/ce-t',
      '@type': 'ceasn:Competency',
      'ceasn:competencyText': { es: 'Arriba', 'en-US': 'Top' },
      'ceasn:hasChild': ['https://x.example/ce-2', { '@id': 'https://x.example/ce-1' }],
    },
    {
      '@id': 'https://x.example/ce-1',
      '@type': 'ceasn:Competency',
      'ceasn:competencyText': { en: ['Second'] },
      'ceasn:codedNotation': 'T.2',
      'ceasn:isChildOf': 'https://x.example/ce-t',
    },
    { '@id': 'https://x.example/ce-2', '@type': 'ceasn:Competency', 'ceasn:competencyText': 'First' },
  ],
};

export const codebook = `<?xml version="1.0" encoding="utf-8"?>
<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="Program">
  <Codes>
    <Code guid="G1" name="Group" isCodable="false">
      <Code guid="C1" name="First" isCodable="true"><Description>What &amp; why</Description></Code>
      <Code guid="C2" name="Second" isCodable="true"/>
    </Code>
  </Codes>
</CodeBook>
`;

const tagTable = [
  'tag,description,number of highlights',
  'asking,Questions,3',
  'asking.open,Open ones,2',
  'other,,0',
].join('\n');

const rubricTable = [
  'Type,Identifier,RubricIdentifier,CriterionIdentifier,Title,Description,Category,Weight,Position,Quality,Score',
  'Rubric,r,,,Rubric,About,,,,,',
  'Criterion,c2,r,,,Second,,,2,,',
  'Criterion,c1,r,,,First,,,1,,',
  'Level,l2,,c1,,Well done,,,,Good,2',
  'Level,l1,,c1,,Not yet,,,,Poor,1',
].join('\n');

/** By the id of the format that they are of. */
export const frameworkSamples = {
  case: JSON.stringify(casePackage),
  mahara: JSON.stringify(matrix),
  moodle: moodleTable,
  opensalt: opensaltTable,
  openBadges: JSON.stringify(badge),
  ctdlAsn: JSON.stringify(ctdlGraph),
  refiCodebook: codebook,
  taguette: tagTable,
  opencaseRubrics: rubricTable,
};
