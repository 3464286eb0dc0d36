import { Module, type DynamicModule } from '@nestjs/common';
import { AccountsModule } from './accounts/index.js';
import { PlatformModule, type Foundations } from './platform/index.js';

/** The list of rooms. */
@Module({})
export class AppModule {
  static with(foundations: Foundations): DynamicModule {
    return {
      module: AppModule,
      imports: [PlatformModule.with(foundations), AccountsModule],
    };
  }
}
