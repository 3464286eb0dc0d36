import { jest } from '@jest/globals';
import { questionUuid } from '@kkori/core/question-format';
import { ContentStandingsService, PublishingService } from '../../backend/src/questions/index.js';
import type { ContentRoom } from '../support/content-room.js';

/** What becomes of a question that files and app disagree about, where something happens meanwhile. */
export function conflictDecisions(room: ContentRoom): void {
  const { read, write, text, fileOf, bringIn, standing, publish, shown, openConflicts, decide } = room;

  describe('while somebody decides', () => {
    let start: string;
    let key: { slug: string; seen: string };
    const [inFile, inApp] = [text('edited', '파일을 보았습니다.'), text('edited', '앱을 보았습니다.')];
    const byAct =
      'mutation ($decision: ConflictDecision!) { decideContentConflict(decision: $decision) { __typename } }';

    beforeEach(async () => {
      start = (await read(fileOf('edited'))) ?? '';
      await write(fileOf('edited'), inFile);
      await publish('edited', inApp);
      key = { slug: 'edited', seen: (await openConflicts())[0]?.seen ?? '' };
    });
    afterEach(async () => {
      jest.restoreAllMocks();
      await write(fileOf('edited'), start);
      await publish('edited', start);
      await bringIn();
    });

    it('publish nothing of a decision that could not be kept', async () => {
      const standings = room.app.get(ContentStandingsService);
      const moved = new Map([[questionUuid('edited'), undefined]]);
      jest.spyOn(standings, 'hold').mockImplementationOnce(() => Promise.resolve(moved));
      expect(await decide({ ...key, markdown: text('edited', '둘을 합쳤습니다.') })).toEqual({
        __typename: 'ConflictMovedOn',
        conflict: { seen: key.seen, appText: inApp },
      });
      expect(await shown('edited')).toBe('앱을 보았습니다.');
    });

    it('take the file that was seen, not what was written into it since', async () => {
      const standings = room.app.get(ContentStandingsService);
      const compare = standings.read.bind(standings);
      jest.spyOn(standings, 'read').mockImplementationOnce(async (...args) => {
        const seen = await compare(...args);
        await write(fileOf('edited'), text('edited', '아무도 못 본 파일입니다.'));
        return seen;
      });
      expect(await decide({ ...key, side: 'FILE' })).toMatchObject({ published: true });
      expect(await shown('edited')).toBe('파일을 보았습니다.');
      expect(await standing()).toEqual({ steps: [['revise', 'edited']], conflicts: [], ahead: [] });
    });

    it('say so where a file cannot be stored', async () => {
      jest.spyOn(room.app.get(PublishingService), 'publishSiteQuestion').mockRejectedValueOnce(new Error('full'));
      expect(await decide({ ...key, side: 'FILE' })).toMatchObject({ __typename: 'InvalidInput' });
      expect(await shown('edited')).toBe('앱을 보았습니다.');
    });

    it('answer an address that no question can have', async () => {
      const decision = { slug: '\0', seen: key.seen, side: 'APP' };
      const { data, errors } = await room.app.graphql(byAct, { decision }, room.editor);
      expect(errors).toBeUndefined();
      expect(data).toEqual({ decideContentConflict: { __typename: 'ConflictMovedOn' } });
    });
  });
}
