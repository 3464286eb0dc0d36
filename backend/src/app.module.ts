import { Global, Module, type DynamicModule } from '@nestjs/common';
import { PlatformModule, VIEWER_RESOLVER, type Foundations } from './platform/index.js';

@Global()
@Module({
  providers: [
    {
      provide: VIEWER_RESOLVER,
      useValue: {
        resolve: () =>
          Promise.resolve({ userId: null, role: null, sessionId: null, address: '', userAgent: '', locale: 'ko' }),
      },
    },
  ],
  exports: [VIEWER_RESOLVER],
})
class StandIn {}

/** The list of rooms. */
@Module({})
export class AppModule {
  static with(foundations: Foundations): DynamicModule {
    return {
      module: AppModule,
      imports: [PlatformModule.with(foundations), StandIn],
    };
  }
}
